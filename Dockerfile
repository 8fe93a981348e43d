# One image: builds the web client, then runs the server on the embedded store.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-fund --no-audit
COPY . .
RUN npm run build

FROM node:20-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production QAGIDA_DEMO=off
COPY --from=build /app/package.json /app/package-lock.json ./
RUN npm ci --omit=dev --no-fund --no-audit
COPY --from=build /app/definitions ./definitions
COPY --from=build /app/engine ./engine
COPY --from=build /app/server ./server
COPY --from=build /app/dist ./dist
COPY --from=build /app/tsconfig.json ./
USER node
VOLUME /data
EXPOSE 4173
CMD ["node", "server/qagida.js", "serve", "--data", "/data", "--host", "0.0.0.0"]
